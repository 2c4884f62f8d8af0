import { postedValues } from '@/domain/forms/posted-values'
import { VIEW_FIELDS } from '@/domain/forms/view-fields'

const QUIET_MILLISECONDS = 800
const RETRY_MILLISECONDS = [2_000, 4_000, 8_000, 16_000, 30_000] as const
const DEADLINE_MILLISECONDS = 10_000

/** What became of the last try to keep what is typed. `closed`: this browser may not save here any more. */
export type AutosaveOutcome = { kind: 'saved'; words: string } | { kind: 'notSaved' | 'offline' | 'closed' }

type Autosaved = {
  form: HTMLFormElement
  /** Where the typed text goes. */
  address: string
  say: (outcome: AutosaveOutcome) => void
}

/**
 * Keeps what is typed into a form on the server, a moment after each change and when the page is left, and says so
 * only once the server has it. What could not be kept is tried again, and leaving the page then asks first. Nothing of
 * it is put into the browser's own storage: phones are shared.
 */
export class Autosaver {
  private readonly view = crypto.randomUUID()
  private step = 0
  /** Changes so far, and how many of them the server has. */
  private changes = 0
  private kept = 0
  private failures = 0
  private isSending = false
  private isClosed = false
  private timer: number | undefined
  private request: AbortController | undefined
  private readonly listening = new AbortController()

  constructor(private readonly autosaved: Autosaved) {
    const { form } = autosaved
    const { signal } = this.listening
    form.addEventListener('input', () => this.changed(), { signal })
    form.addEventListener('submit', () => this.submitted(), { signal, capture: true })
    window.addEventListener('online', () => this.saveIn(0), { signal })
    window.addEventListener('offline', () => this.isDirty && this.say({ kind: 'offline' }), { signal })
    document.addEventListener('visibilitychange', () => document.hidden && this.saveNow(), { signal })
    window.addEventListener('beforeunload', (event) => this.isAtRisk && event.preventDefault(), { signal })
  }

  /** The form was not sent after all, or came back: what it holds is kept again. */
  resume() {
    if (this.isSending) this.changed()
  }

  /** Keeps what is left to keep and listens no longer. */
  end() {
    this.saveNow()
    this.listening.abort()
  }

  private get isDirty() {
    return this.changes > this.kept
  }

  private get isAtRisk() {
    return this.isDirty && (this.failures > 0 || this.isSending)
  }

  private say(outcome: AutosaveOutcome) {
    this.autosaved.say(outcome)
  }

  private changed() {
    this.changes += 1
    this.isSending = false
    this.saveIn(QUIET_MILLISECONDS)
  }

  /** From here on the form's own post carries everything; whatever of ours is still under way is older. */
  private submitted() {
    window.clearTimeout(this.timer)
    this.request?.abort()
    this.isSending = true
    this.step += 1
    for (const [name, value] of [
      [VIEW_FIELDS.view, this.view],
      [VIEW_FIELDS.step, String(this.step)],
    ] as const) {
      const field = this.autosaved.form.elements.namedItem(name)
      if (field instanceof HTMLInputElement) field.value = value
    }
  }

  private saveIn(milliseconds: number) {
    window.clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.save(), milliseconds)
  }

  private saveNow() {
    window.clearTimeout(this.timer)
    void this.save({ keepalive: true })
  }

  private async save({ keepalive = false } = {}) {
    if (!this.isDirty || this.isSending || this.isClosed) return
    this.request?.abort()
    const request = new AbortController()
    this.request = request
    const deadline = window.setTimeout(() => request.abort(), DEADLINE_MILLISECONDS)
    const about = this.changes
    this.step += 1
    const { form, address } = this.autosaved
    const values = postedValues(new FormData(form))
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ view: this.view, step: this.step, values }),
        signal: request.signal,
        keepalive,
      })
      if (response.status === 404) return this.close()
      if (!response.ok) return this.failed(request)
      const { words } = (await response.json()) as { words: string }
      this.kept = about
      this.failures = 0
      if (!this.isDirty && !this.isSending) this.say({ kind: 'saved', words })
    } catch {
      this.failed(request)
    } finally {
      window.clearTimeout(deadline)
    }
  }

  private failed(request: AbortController) {
    // a later try, or the form's own post, has taken its place
    if (this.request !== request || this.isSending) return
    this.say({ kind: navigator.onLine ? 'notSaved' : 'offline' })
    const last = RETRY_MILLISECONDS.length - 1
    this.saveIn(RETRY_MILLISECONDS[Math.min(this.failures, last)] ?? 0)
    this.failures += 1
  }

  private close() {
    this.isClosed = true
    this.failures += 1
    this.say({ kind: 'closed' })
  }
}
