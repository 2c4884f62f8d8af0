/** One bare ASCII address: no list, no display name, no line break, no look-alike sign. */
const BARE_ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*$/i

const LONGEST = 254

/**
 * Whether a text names exactly one mailbox. Forms check addresses too; this is the last look before anything leaves,
 * so that a mail can never go to two people or carry a header of someone else's making.
 */
export function isOneRecipient(address: string): boolean {
  return address.length <= LONGEST && BARE_ADDRESS.test(address)
}
