import { telephoneLink } from '../layout/clinic-contact'
import { ButtonLink } from '../ui/button-link'

/** The clinic's numbers as buttons. */
export function CallUs({ phones }: { phones: readonly string[] }) {
  return (
    <div className="actions">
      {phones.map((phone) => (
        <ButtonLink key={phone} href={telephoneLink(phone)} look="call" icon="phone">
          <bdi className="num">{phone}</bdi>
        </ButtonLink>
      ))}
    </div>
  )
}
