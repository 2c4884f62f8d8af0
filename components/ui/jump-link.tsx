type JumpLinkProps = { href: `#${string}`; children: React.ReactNode }

/** For people with a keyboard, past a long list to what comes at its end: seen only while it has the focus. */
export function JumpLink({ href, children }: JumpLinkProps) {
  return (
    <a className="jump" href={href}>
      {children}
    </a>
  )
}
