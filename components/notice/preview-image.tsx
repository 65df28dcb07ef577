import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadDefaultJapaneseParser } from 'budoux';
import { ImageResponse } from 'next/og';
import type { Language } from '#domain/bilingual.ts';
import type { Notice } from '#domain/notice/notice.ts';
import { translator } from '#locales/index.ts';

const fonts = ['japanese', 'latin'].map((subset) =>
  readFile(join(process.cwd(), `components/notice/preview-fonts/noto-sans-jp-${subset}-700-normal.woff`)),
);
const parser = loadDefaultJapaneseParser();

/** Satori breaks Japanese anywhere, so phrases become boxes of their own that wrap whole. */
function Wrapped({ text, language, size }: { text: string; language: Language; size: number }) {
  const pieces = language === 'ja' ? parser.parse(text) : text.split(/(?<= )/);
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', fontSize: size, lineHeight: 1.45 }}>
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
        <span key={index} style={{ whiteSpace: 'pre' }}>
          {piece}
        </span>
      ))}
    </div>
  );
}

/** The picture that a chat or a mail shows for a link to the notice: it states the answer. 1200 x 630, PNG. */
export async function noticePreview(notice: Notice, language: Language): Promise<ImageResponse> {
  const t = translator(language, 'notice');
  const [japanese, latin] = await Promise.all(fonts);
  return new ImageResponse(
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        padding: '52px 64px',
        background: '#ffffff',
        color: '#1a1a1a',
        borderTop: '16px solid #0017c1',
        fontFamily: 'Latin, Japanese',
      }}
    >
      <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: 28, color: '#4d5158' }}>
        <span>{t('kicker')}</span>
        <span>Tracking ID {notice.trackingIds.join(', ')}</span>
      </div>
      <div style={{ display: 'flex', marginTop: 18 }}>
        <Wrapped text={notice.name[language]} language={language} size={42} />
      </div>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          marginTop: 30,
          padding: '22px 32px',
          borderLeft: '12px solid #115a36',
          background: '#e6f5ec',
        }}
      >
        <span style={{ fontSize: 26, color: '#4d5158' }}>{t('question.act')}</span>
        <span style={{ fontSize: 54, color: '#115a36' }}>{notice.answers.act.verdict[language]}</span>
        <Wrapped text={notice.answers.act.who[language]} language={language} size={28} />
      </div>
      <div style={{ display: 'flex', justifyContent: 'space-between', marginTop: 'auto', fontSize: 26 }}>
        <span>{notice.today.verdict[language]}</span>
        <span style={{ color: '#0017c1' }}>Yomitoki 読み解き</span>
      </div>
    </div>,
    {
      width: 1200,
      height: 630,
      // One name a file: under a shared name satori would use only one of them.
      fonts: [
        { name: 'Latin', data: latin },
        { name: 'Japanese', data: japanese },
      ].flatMap(({ name, data }) =>
        data ? [{ name, data: new Uint8Array(data).buffer, weight: 700 as const }] : [],
      ),
    },
  );
}
