import { Notice } from '../ui/notice'

/** What the last form did, at the head of the page that it led to. Nothing for words that are not ours. */
export function DoneNotice({ words }: { words: string | undefined }) {
  if (!words) return null
  return (
    <Notice tone="ok" role="status">
      <p>{words}</p>
    </Notice>
  )
}
