import { type RefObject, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldersOf } from './folders.ts';
import type { ScanSource } from './start-scan.ts';
import type { WalkOptions } from './walk-folder.ts';

/** Makes an input choose a folder. Every browser knows it, React's types do not. */
const ofFolders = { webkitdirectory: '' };

/** A folder, files, or a text: each is searched as soon as it is chosen. */
export function ChooseBox({
  isReady,
  options,
  onChoose,
}: {
  readonly isReady: boolean;
  readonly options: RefObject<WalkOptions>;
  readonly onChoose: (source: ScanSource) => void;
}) {
  const { t } = useTranslation('scan-page');
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const [isEmpty, setIsEmpty] = useState(false);

  const choose = async (input: HTMLInputElement, isFolder: boolean) => {
    const chosen = [...(input.files ?? [])];
    // The same may be chosen again.
    input.value = '';
    setIsEmpty(chosen.length === 0);
    if (chosen.length === 0) return;
    onChoose(
      isFolder
        ? { folders: await foldersOf(chosen), files: [] }
        : { folders: [], files: chosen.map((file) => ({ path: file.name, file })) },
    );
  };

  return (
    <section className="input-box" aria-labelledby="choose-title">
      <h2 id="choose-title" className="text-lg">
        {t('choose.title')}
      </h2>
      <p className="max-w-[42em]">{t('choose.hint')}</p>
      <p className="controls">
        <button type="button" className="button" disabled={!isReady} onClick={() => folder.current?.click()}>
          {t('choose.folder')}
        </button>
        <button type="button" className="action" disabled={!isReady} onClick={() => files.current?.click()}>
          {t('choose.files')}
        </button>
        <input
          ref={folder}
          type="file"
          multiple
          hidden
          {...ofFolders}
          aria-label={t('choose.folder')}
          onChange={(event) => choose(event.currentTarget, true)}
        />
        <input
          ref={files}
          type="file"
          multiple
          hidden
          aria-label={t('choose.files')}
          onChange={(event) => choose(event.currentTarget, false)}
        />
      </p>
      {isEmpty && (
        <p role="alert" className="remark">
          {t('choose.empty')}
        </p>
      )}
      <fieldset className="options">
        <legend>{t('choose.options')}</legend>
        <Option
          label={t('choose.gitignore')}
          isOn={options.current.gitignore}
          onChange={(gitignore) => {
            options.current = { ...options.current, gitignore };
          }}
        />
        <Option
          label={t('choose.generated')}
          isOn={options.current.skipGenerated}
          onChange={(skipGenerated) => {
            options.current = { ...options.current, skipGenerated };
          }}
        />
      </fieldset>
      <PasteBox isReady={isReady} onChoose={onChoose} />
    </section>
  );
}

function Option({
  label,
  isOn,
  onChange,
}: {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <label>
      <input
        type="checkbox"
        defaultChecked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />{' '}
      {label}
    </label>
  );
}

function PasteBox({
  isReady,
  onChoose,
}: {
  readonly isReady: boolean;
  readonly onChoose: (source: ScanSource) => void;
}) {
  const { t } = useTranslation('scan-page');
  const id = useId();
  const name = useRef<HTMLInputElement>(null);
  const code = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  const run = () => {
    const text = code.current?.value ?? '';
    setIsMissing(text.trim() === '');
    if (text.trim() === '') {
      code.current?.focus();
      return;
    }
    const path = name.current?.value.trim() || 'pasted.txt';
    onChoose({ folders: [], files: [{ path, file: new File([text], path) }] });
  };
  return (
    <details className="paste">
      <summary>{t('choose.paste')}</summary>
      <p>
        <label htmlFor={`${id}-name`}>{t('choose.name')}</label>
        <input
          ref={name}
          id={`${id}-name`}
          className="field"
          defaultValue="pasted.cs"
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
        />
        <span id={`${id}-hint`} className="text-muted text-sm">
          {t('choose.nameHint')}
        </span>
      </p>
      <p>
        <label htmlFor={`${id}-code`}>{t('choose.code')}</label>
        <textarea
          ref={code}
          id={`${id}-code`}
          rows={8}
          className="field"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${id}-missing` : undefined}
        />
      </p>
      {isMissing && (
        <p id={`${id}-missing`} role="alert" className="remark">
          {t('choose.nothingPasted')}
        </p>
      )}
      <p className="controls">
        <button type="button" className="action" disabled={!isReady} onClick={run}>
          {t('choose.run')}
        </button>
      </p>
    </details>
  );
}
