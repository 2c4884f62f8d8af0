import { Body, Container, Head, Heading, Html, Preview, Section, Text } from 'react-email'
import { MailBlockView } from './mail-block'
import type { MailContent } from './mail-content'
import { DARK_STYLES, FONTS, LIGHT } from './palette'
import { preheader } from './preheader'

/** The frame of every mail: clinic's name, petrol head, one card, and a line that says why it came. */
export function MailDocument({ content }: { content: MailContent }) {
  const { locale, blocks } = content
  const dir = locale === 'ur' ? 'rtl' : 'ltr'
  const tall = locale === 'ur' ? 1.8 : 1.5
  return (
    <Html lang={locale} dir={dir}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <title>{content.subject}</title>
        <style>{DARK_STYLES}</style>
      </Head>
      <Body
        className="page"
        lang={locale}
        dir={dir}
        style={{
          backgroundColor: LIGHT.page,
          color: LIGHT.ink,
          fontFamily: FONTS[locale],
          fontSize: '16px',
          lineHeight: tall,
          margin: 0,
          padding: '24px 12px',
        }}
      >
        <Preview>{preheader(content)}</Preview>
        <Container dir={dir} style={{ maxWidth: '560px' }}>
          <Text className="ink" style={{ ...NAME, lineHeight: tall, color: LIGHT.ink }}>
            <bdi>{content.clinicName}</bdi>
          </Text>
          <Section
            className="card"
            style={{ ...CARD, backgroundColor: LIGHT.surface, borderColor: LIGHT.line }}
          >
            <Section className="head" style={{ ...HEAD, backgroundColor: LIGHT.brand }}>
              <Heading as="h1" className="head-text" style={{ ...TITLE, lineHeight: tall * 0.85 }}>
                {content.heading}
              </Heading>
              {content.when && (
                <>
                  <Text className="head-text" style={{ ...TIME, lineHeight: tall * 0.85 }}>
                    <bdi>{keptTogether(content.when.time)}</bdi>
                  </Text>
                  <Text className="head-text" style={{ ...ZONE, lineHeight: tall }}>
                    {content.when.zone}
                  </Text>
                </>
              )}
            </Section>
            <Section style={{ padding: '4px 20px 24px' }}>
              {blocks.map((block) => (
                <MailBlockView key={JSON.stringify(block)} block={block} lineHeight={tall} />
              ))}
            </Section>
          </Section>
          <Text className="soft" style={{ ...FOOTER, color: LIGHT.inkSoft, lineHeight: tall }}>
            {content.footer}
          </Text>
        </Container>
      </Body>
    </Html>
  )
}

/** The clock time and the word before it stay on one line. */
const keptTogether = (dayTime: string) => dayTime.replace(/ (?=\S+$)/, '\u00a0')

const NAME = { margin: '0 0 12px', fontSize: '18px', fontWeight: 700 }
const CARD = { borderWidth: '1px', borderStyle: 'solid', borderRadius: '12px', overflow: 'hidden' }
const HEAD = { padding: '20px' }
const TITLE = { margin: 0, fontSize: '22px', fontWeight: 700, color: LIGHT.onBrand }
const TIME = { margin: '8px 0 0', fontSize: '24px', fontWeight: 700, color: LIGHT.onBrand }
const ZONE = { margin: '4px 0 0', fontSize: '14px', color: LIGHT.onBrand }
const FOOTER = { margin: '16px 0 0', fontSize: '14px' }
