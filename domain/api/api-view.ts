/** The API's document in the shape of its page. */
export type ApiView = {
  title: string
  description: string
  baseUrl: string
  operations: OperationView[]
  /** Shapes that are too long to repeat where they are used. */
  shapes: { name: string; fields: FieldView[] }[]
}

export type OperationView = {
  /** Fragment of its heading. */
  id: string
  method: string
  path: string
  summary: string
  needsToken: boolean
  parameters: FieldView[]
  body: FieldView[]
  /** The request as it goes over the line. */
  request: string
  answers: { status: string; description: string; fields: FieldView[]; example: string }[]
  problems: { status: string; code: string; advice: string; example: string }[]
}

export type FieldView = {
  /** `days[].slots[].start` for what lies deeper. */
  name: string
  /** Of a parameter: query, path or header. */
  place?: string
  type: string
  isRequired: boolean
  description: string
  /** Name of the shape it has, from `shapes`. */
  shape?: string
}
