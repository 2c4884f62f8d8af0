import type { Role } from '@/domain/access/permissions'
import type { FormState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import { CardTable, Cell, Row, RowHead, TableBody } from '../card-table'
import { Panel } from '../panel'
import { StepForm } from '../step-form'
import { whenWords } from '../when-words'

export type PersonRow = {
  id: string
  name: string
  email: string
  role: Role
  isOff: boolean
  seenAt: number | null
}

export type InviteRow = { id: string; name: string; email: string; role: Role; until: number }

type Clock = { now: number; timeZone: string }

/** Everybody with an account. */
export function PeopleList({ people, clock }: { people: readonly PersonRow[]; clock: Clock }) {
  const t = translator('en', 'staffAccount')
  const staff = translator('en', 'staff')
  return (
    <Panel id="accounts" title={t('people.list')}>
      <CardTable
        labelledBy="accounts-title"
        heads={[t('people.name'), t('people.email'), t('people.role'), t('people.state')]}
      >
        <TableBody>
          {people.map((person) => (
            <Row key={person.id}>
              <RowHead>
                <a href={`/staff/people/${person.id}`}>
                  <bdi>{person.name}</bdi>
                </a>
              </RowHead>
              <Cell label={t('people.email')}>
                <bdi>{person.email}</bdi>
              </Cell>
              <Cell label={t('people.role')}>{staff(`roles.${person.role}`)}</Cell>
              <Cell label={t('people.state')}>{stateWords(person, clock)}</Cell>
            </Row>
          ))}
        </TableBody>
      </CardTable>
    </Panel>
  )
}

/** "Switched off", or when the person was last seen. */
export function stateWords({ isOff, seenAt }: Pick<PersonRow, 'isOff' | 'seenAt'>, clock: Clock): string {
  const t = translator('en', 'staffAccount')
  if (isOff) return t('people.states.off')
  if (seenAt === null) return t('people.states.never')
  return t('people.states.seen', { when: whenWords({ at: seenAt, ...clock }) })
}

type InviteListProps = {
  invites: readonly InviteRow[]
  clock: Clock
  withdraw: (previous: FormState, data: FormData) => Promise<FormState>
}

/** Invitations that nobody has accepted yet. Nothing when there are none. */
export function InviteList({ invites, clock, withdraw }: InviteListProps) {
  const t = translator('en', 'staffAccount')
  const staff = translator('en', 'staff')
  if (invites.length === 0) return null
  return (
    <Panel id="invites" title={t('people.invites')}>
      <CardTable
        labelledBy="invites-title"
        heads={[
          t('people.name'),
          t('people.email'),
          t('people.role'),
          t('people.state'),
          t('people.withdraw'),
        ]}
      >
        <TableBody>
          {invites.map((invite) => (
            <Row key={invite.id}>
              <RowHead>
                <bdi>{invite.name}</bdi>
              </RowHead>
              <Cell label={t('people.email')}>
                <bdi>{invite.email}</bdi>
              </Cell>
              <Cell label={t('people.role')}>{staff(`roles.${invite.role}`)}</Cell>
              <Cell label={t('people.state')}>
                {t('people.until', { when: whenWords({ at: invite.until, ...clock }) })}
              </Cell>
              <Cell>
                <StepForm
                  action={withdraw}
                  fields={{ inviteId: invite.id }}
                  look="quiet"
                  pendingLabel={staff('sending')}
                  reload={{ href: '/staff/people', label: staff('reload') }}
                >
                  {t('people.withdraw')}
                  <span className="hidden">: {invite.name}</span>
                </StepForm>
              </Cell>
            </Row>
          ))}
        </TableBody>
      </CardTable>
    </Panel>
  )
}
