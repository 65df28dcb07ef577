import { type ClipboardEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { sayBytes } from '#domain/say-bytes.ts';
import { isTooLongForBox, type useInputs } from './use-inputs.ts';

/** One box for everything: typed, pasted, chosen or dropped. */
export function InputBox({
  entry,
  examples,
  onRun,
}: {
  readonly entry: ReturnType<typeof useInputs>;
  readonly examples: readonly string[];
  readonly onRun: () => void;
}) {
  const { t } = useTranslation('identify');
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const { text, attachments, reading, refused } = entry.inputs;
  const isEmpty = text === '' && attachments.length === 0 && refused.length === 0;

  const { setText } = entry;
  // What was typed before the page was ready to take it.
  useEffect(() => {
    if (box.current && box.current.value !== '') setText(box.current.value);
  }, [setText]);

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const files = [...event.clipboardData.files];
    const pasted = event.clipboardData.getData('text/plain');
    if (files.length > 0 && pasted === '') {
      event.preventDefault();
      entry.addFiles(files);
      return;
    }
    if (isTooLongForBox(pasted)) {
      event.preventDefault();
      entry.attachText(pasted);
      return;
    }
    const clean = entry.cleaned(pasted);
    if (clean === pasted) return;
    // A private key never gets into the box, nor into what undo brings back.
    event.preventDefault();
    const target = event.currentTarget;
    target.setRangeText(clean, target.selectionStart, target.selectionEnd, 'end');
    entry.setText(target.value);
  };

  return (
    <div className="input-box">
      <label htmlFor={id} className="font-bold">
        {t('box.label')}
      </label>
      <p id={`${id}-hint`} className="text-muted text-sm">
        {t('box.hint')} <a href="#forms">{t('box.forms')}</a>
      </p>
      <textarea
        ref={box}
        id={id}
        rows={7}
        className="field"
        value={text}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        aria-describedby={`${id}-hint`}
        onPaste={paste}
        onChange={(event) => entry.setText(event.target.value)}
      />
      {attachments.length > 0 && (
        <section aria-label={t('attached.title')}>
          <ul className="attached">
            {attachments.map(({ name, bytes }) => (
              <li key={name}>
                <span className="break">{name}</span> <span className="text-muted">{sayBytes(bytes)}</span>{' '}
                <button
                  type="button"
                  className="copy"
                  aria-label={t('attached.remove', { name })}
                  onClick={() => entry.remove(name)}
                >
                  {t('attached.removeShort')}
                </button>
              </li>
            ))}
          </ul>
          {attachments.some(({ content }) => typeof content === 'string') && (
            <p className="text-muted text-sm">{t('attached.large')}</p>
          )}
        </section>
      )}
      {reading > 0 && <p role="status">{t('attached.reading')}</p>}
      <p className="controls">
        <button type="button" className="button" onClick={onRun}>
          {t('box.run')}
        </button>
        <button type="button" className="action" onClick={() => chooser.current?.click()}>
          {t('box.files')}
        </button>
        <button type="button" className="action" onClick={() => entry.addText(`${examples.join('\n')}\n`)}>
          {t('box.example')}
        </button>
        <button type="button" className="action" disabled={isEmpty} onClick={entry.clear}>
          {t('box.clear')}
        </button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label={t('box.files')}
          onChange={(event) => {
            entry.addFiles([...(event.target.files ?? [])]);
            // The same file may be chosen again once it was removed.
            event.target.value = '';
          }}
        />
      </p>
    </div>
  );
}
