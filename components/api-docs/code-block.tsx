/** A request or an answer as it goes over the line. Long lines break: nothing has to be scrolled sideways. */
export function CodeBlock({ title, text }: { title: string; text: string }) {
  return (
    <figure className="api-code">
      <figcaption>{title}</figcaption>
      <pre>
        <code>{text}</code>
      </pre>
    </figure>
  )
}
