import { translator } from '@/messages/translator'
import { CardTable, Cell, Row, RowHead, TableBody } from '../card-table'
import { whenWords } from '../when-words'

export type SessionRow = {
  id: string
  device: string
  startedAt: number
  usedAt: number | null
  isThis: boolean
}

type SessionListProps = { sessions: readonly SessionRow[]; clock: { now: number; timeZone: string } }

/** Where somebody is signed in. */
export function SessionList({ sessions, clock }: SessionListProps) {
  const t = translator('en', 'staffAccount')
  return (
    <CardTable labelledBy="sessions-title" heads={[t('own.device'), t('own.started'), t('own.used')]}>
      <TableBody>
        {sessions.map(({ id, device, startedAt, usedAt, isThis }) => (
          <Row key={id}>
            <RowHead>
              {device || t('own.unknownDevice')} {isThis && <small>{t('own.thisOne')}</small>}
            </RowHead>
            <Cell label={t('own.started')}>{whenWords({ at: startedAt, ...clock })}</Cell>
            <Cell label={t('own.used')}>{usedAt === null ? '' : whenWords({ at: usedAt, ...clock })}</Cell>
          </Row>
        ))}
      </TableBody>
    </CardTable>
  )
}
