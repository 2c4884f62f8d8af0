/** The shape of an English message object with any words: a missing or extra key is a type error. */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]>
}
