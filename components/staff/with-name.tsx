/**
 * A sentence with somebody's name in it, the name kept apart from the direction of the words round it: an Urdu name
 * does not turn an English line over.
 */
export function WithName({ text, name }: { text: string; name: string }) {
  const at = text.indexOf(name)
  if (at < 0 || name === '') return text
  return (
    <>
      {text.slice(0, at)}
      <bdi>{name}</bdi>
      {text.slice(at + name.length)}
    </>
  )
}
