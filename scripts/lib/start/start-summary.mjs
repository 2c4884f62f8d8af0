/**
 * What to print once everything runs.
 * @param {{ publicUrl: string, seconds: string, isLocal: boolean, isDevelopment: boolean,
 *   staff: { role: string, email: string, password: string }[], logFolder: string | undefined }} what
 */
export function startSummary({ publicUrl, seconds, isLocal, isDevelopment, staff, logFolder }) {
  const title = isDevelopment ? 'Genu is running for development' : 'Genu is running'
  const lines = [
    `${title} (ready after ${seconds} s)`,
    '',
    `Patients   ${publicUrl}`,
    `Staff      ${publicUrl}/staff`,
    ...(isLocal
      ? [`Mailbox    ${publicUrl}/dev/mail   every e-mail, and the one-time codes of the demo staff`]
      : []),
    ...signIns(staff),
    '',
    ...(logFolder ? [`Logs are in ${logFolder}`] : []),
    'To stop everything, press Ctrl-C',
  ]
  const rule = '─'.repeat(Math.min(78, Math.max(...lines.map((line) => line.length)) + 4))
  return `\n${rule}\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n${rule}\n\n`
}

function signIns(staff) {
  if (staff.length === 0) return []
  const width = (key) => Math.max(...staff.map((account) => account[key].length))
  const [roleWidth, emailWidth] = [width('role'), width('email')]
  return [
    '',
    'Staff sign-ins of the demo clinic (e-mail, password, then the one-time code from the mailbox)',
    ...staff.map(
      ({ role, email, password }) =>
        `  ${capital(role).padEnd(roleWidth)}   ${email.padEnd(emailWidth)}   ${password}`,
    ),
  ]
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
