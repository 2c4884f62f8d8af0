import { ButtonLink } from '../../ui/button-link'

export type BackupCodesWords = { title: string; intro: string; keep: string; list: string; done: string }

type BackupCodesProps = { codes: readonly string[]; doneHref: string; words: BackupCodesWords }

/** Ten codes, shown once: to print, or to keep in a password manager. */
export function BackupCodes({ codes, doneHref, words }: BackupCodesProps) {
  return (
    <section className="panel-body decision short-fields" role="status" aria-labelledby="backup-codes">
      <h2 id="backup-codes">{words.title}</h2>
      <p>{words.intro}</p>
      <ul className="backup-codes" aria-label={words.list} dir="ltr">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p>{words.keep}</p>
      <p>
        <ButtonLink href={doneHref}>{words.done}</ButtonLink>
      </p>
    </section>
  )
}
