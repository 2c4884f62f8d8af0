/** Ticking "None of these" takes the other ticks of its question away, and the other way round. */
export function keepNoneAlone({ target }: { target: EventTarget }) {
  if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox' || !target.checked) return
  for (const other of target.form?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? []) {
    const excludes = (other.value === 'none') !== (target.value === 'none')
    if (other.name === target.name && excludes) other.checked = false
  }
}
