/** Ends the session of this browser, as a quiet line below a form. */
export function SignOutButton({ label }: { label: string }) {
  return (
    <form action="/staff/sign-out" method="post">
      <button type="submit" className="link-button">
        {label}
      </button>
    </form>
  )
}
