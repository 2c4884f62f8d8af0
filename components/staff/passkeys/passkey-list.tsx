import type { FormState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import { CardTable, Cell, Row, RowHead, TableBody } from '../card-table'
import { StepForm } from '../step-form'
import { whenWords } from '../when-words'

export type PasskeyRow = { id: string; name: string; createdAt: number; usedAt: number | null }

type PasskeyListProps = {
  passkeys: readonly PasskeyRow[]
  clock: { now: number; timeZone: string }
  drop: (previous: FormState, data: FormData) => Promise<FormState>
}

/** One's own passkeys, each with a way to remove it. */
export function PasskeyList({ passkeys, clock, drop }: PasskeyListProps) {
  const t = translator('en', 'staffAccount')
  const staff = translator('en', 'staff')
  if (passkeys.length === 0) return null
  return (
    <CardTable
      labelledBy="passkeys-title"
      heads={[t('passkeys.name'), t('passkeys.made'), t('own.used'), t('passkeys.remove')]}
    >
      <TableBody>
        {passkeys.map(({ id, name, createdAt, usedAt }) => (
          <Row key={id}>
            <RowHead>
              <bdi>{name}</bdi>
            </RowHead>
            <Cell label={t('passkeys.made')}>{whenWords({ at: createdAt, ...clock })}</Cell>
            <Cell label={t('own.used')}>
              {usedAt === null ? t('passkeys.never') : whenWords({ at: usedAt, ...clock })}
            </Cell>
            <Cell>
              <StepForm
                action={drop}
                fields={{ passkeyId: id }}
                look="quiet"
                pendingLabel={staff('sending')}
                reload={{ href: '/staff/account', label: staff('reload') }}
              >
                {t('passkeys.remove')}
                <span className="hidden">: {name}</span>
              </StepForm>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </CardTable>
  )
}
