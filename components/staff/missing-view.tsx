import { translator } from '@/messages/translator'

/** There is no such page, or not for this role: the two look the same. */
export function MissingView() {
  const words = translator('en', 'staff')
  return (
    <>
      <title>{`${words('notFound.title')} - ${words('clinic')}`}</title>
      <h1>{words('notFound.title')}</h1>
      <p>{words('notFound.body')}</p>
      <p>
        <a href="/staff">{words('notFound.home')}</a>
      </p>
    </>
  )
}
