import { expect, test } from '@playwright/test'
import { patientWithBooking } from '@/tests/support/http/patients'
import { STAFF_COOKIE, staffVisitor } from '@/tests/support/http/staff'
import { baseUrl } from '@/tests/support/http/target'

test('C6 after signing out, the way back shows nothing', async ({ page, context }) => {
  const { person, appointmentId } = await patientWithBooking()
  const { token } = await staffVisitor('receptionist')
  await context.addCookies([
    { name: STAFF_COOKIE, value: token, url: baseUrl, httpOnly: true, sameSite: 'Lax' },
  ])
  await page.goto('/staff')
  await page.goto(`/staff/appointments/${appointmentId}`)
  await expect(page.getByText(person.name).first()).toBeVisible()

  await page.getByText('Nadia Iqbal').first().click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/staff\/sign-in/)
  for (let steps = 0; steps < 2; steps += 1) {
    await page.goBack()
    await expect(page).toHaveURL(/\/staff\/sign-in/)
    await expect(page.getByText(person.name)).toHaveCount(0)
  }
})
