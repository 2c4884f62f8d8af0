/** How to reach the clinic, in the words of one language. */
export type ClinicContact = {
  name: string
  /** As the clinic writes them; the first is the one to call. */
  phones: readonly string[]
  /** International number of the clinic's WhatsApp, as "+92 300 1234567". */
  whatsapp?: string
  /** The country's number for ambulances, as "1122". */
  emergencyNumber: string
  /** "Monday to Saturday, 10am to 8pm. Closed on Sunday." */
  hoursLine: string
  address: string
  /** ISO 3166 code, as "PK". */
  country: string
}

/** Address of a phone link: digits and a leading plus only. */
export const telephoneLink = (phone: string) => `tel:${phone.replace(/(?!^\+)\D/g, '')}`

/** Address that opens a WhatsApp conversation. */
export const whatsappLink = (phone: string) => `https://wa.me/${phone.replace(/\D/g, '')}`

/** Address that opens a place in a map of the visitor's choice, searched by its words. */
export const mapLink = (address: string) =>
  `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(address)}`
