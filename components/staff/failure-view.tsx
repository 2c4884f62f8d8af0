type FailureViewProps = {
  words: { title: string; body: string; again: string }
  retry: () => void
}

/** Shown in place of a page that could not be made. Says nothing about the cause. */
export function FailureView({ words, retry }: FailureViewProps) {
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p>{words.body}</p>
      <p>
        <button type="button" className="btn" onClick={retry}>
          {words.again}
        </button>
      </p>
    </div>
  )
}
