import { Button, Heading, Link, Section, Text } from 'react-email'
import type { MailBlock } from './mail-content'
import { LIGHT } from './palette'

type BlockProps = { block: MailBlock; lineHeight: number }

/** One part of a mail as HTML. Only our own links are links; other texts stay texts. */
export function MailBlockView({ block, lineHeight }: BlockProps) {
  const text = { margin: '16px 0 0', fontSize: '16px', lineHeight, color: LIGHT.ink }
  switch (block.kind) {
    case 'paragraph':
      return (
        <Text className="ink" style={text}>
          {block.text}
        </Text>
      )
    case 'fact':
      return (
        <Section className="line" style={{ padding: '12px 0', borderBottom: `1px solid ${LIGHT.line}` }}>
          <Text className="soft" style={{ ...text, margin: 0, fontSize: '14px', color: LIGHT.inkSoft }}>
            {block.label}
          </Text>
          {block.lines.map((line) => (
            <Text key={line} className="ink" style={{ ...text, margin: 0 }}>
              <bdi>{line}</bdi>
            </Text>
          ))}
        </Section>
      )
    case 'task':
      return (
        <Section style={{ paddingTop: block.heading ? '24px' : '16px' }}>
          {block.heading && (
            <Heading as="h2" className="ink" style={{ ...text, margin: 0, fontSize: '18px' }}>
              {block.heading}
            </Heading>
          )}
          {block.text && (
            <Text className="ink" style={{ ...text, margin: '4px 0 12px' }}>
              {block.text}
            </Text>
          )}
          <Button className="button" href={block.url} style={BUTTON}>
            {block.label}
          </Button>
        </Section>
      )
    case 'link':
      return (
        <Text style={text}>
          <Link className="link" href={block.url} style={LINK}>
            {block.label}
          </Link>
        </Text>
      )
    case 'phones':
      return (
        <>
          <Text className="ink" style={text}>
            {block.lead}
          </Text>
          {block.phones.map((phone) => (
            <Text key={phone} style={{ ...text, margin: 0 }}>
              {/* with a direction of its own as well: some programs drop <bdi> */}
              <Link dir="ltr" className="link" href={`tel:${phone.replace(/[^+\d]/g, '')}`} style={PHONE}>
                <bdi>{phone}</bdi>
              </Link>
            </Text>
          ))}
        </>
      )
  }
}

const LINK = { color: LIGHT.link, textDecoration: 'underline' }
/** Tall enough for a thumb. */
const PHONE = { ...LINK, display: 'inline-block', padding: '10px 0', whiteSpace: 'nowrap' as const }
const BUTTON = {
  display: 'block',
  padding: '14px 20px',
  borderRadius: '8px',
  textAlign: 'center' as const,
  fontSize: '16px',
  fontWeight: 700,
  backgroundColor: LIGHT.brand,
  color: LIGHT.onBrand,
}
