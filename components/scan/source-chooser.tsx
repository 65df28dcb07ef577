import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chosen } from './drop-sources.ts';
import { foldersOf } from './folders.ts';
import { PasteForm } from './paste-form.tsx';
import { pickFolder } from './pick-folder.ts';
import type { Chosen } from './use-scan.ts';
import type { WalkOptions } from './walk-folder.ts';

/** What to search and how: a folder, files, or pasted code. Choosing begins the search. */
export function SourceChooser({
  options,
  onOptions,
  isBusy,
  onChosen,
}: {
  readonly options: WalkOptions;
  readonly onOptions: (options: WalkOptions) => void;
  readonly isBusy: boolean;
  readonly onChosen: (chosen: Chosen) => void;
}) {
  const { t } = useTranslation('scan-page');
  const id = useId();
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    // React knows no such attribute.
    if (folder.current) folder.current.webkitdirectory = true;
  }, []);

  const chooseFolder = async (field: HTMLInputElement) => {
    const folders = await foldersOf(field.files ?? []);
    // Not before: it empties the list. The same folder may be chosen again.
    field.value = '';
    setProblem(folders.length === 0 ? t('choose.empty') : '');
    if (folders.length > 0) onChosen(chosen(folders, []));
  };
  const pick = async () => {
    const picked = await pickFolder();
    if (picked === 'unavailable') folder.current?.click();
    else if (picked !== 'none') {
      setProblem('');
      onChosen(chosen([picked], []));
    }
  };
  const chooseFiles = (list: readonly File[]) => {
    if (list.length === 0) return;
    setProblem('');
    onChosen(
      chosen(
        [],
        list.map((file) => ({ path: file.name, file })),
      ),
    );
  };

  return (
    <section className="source-chooser screen-only" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="text-lg">
        {t('choose.title')}
      </h2>
      <div className="drop-zone">
        <p>{t('choose.hint')}</p>
        <p className="controls">
          <button type="button" className="button" disabled={isBusy} onClick={pick}>
            {t('choose.folder')}
          </button>
          <button type="button" className="action" disabled={isBusy} onClick={() => files.current?.click()}>
            {t('choose.files')}
          </button>
          <input
            ref={folder}
            type="file"
            multiple
            hidden
            aria-label={t('choose.folder')}
            data-takes="folder"
            onChange={({ target }) => chooseFolder(target)}
          />
          <input
            ref={files}
            type="file"
            multiple
            hidden
            aria-label={t('choose.files')}
            data-takes="files"
            onChange={({ target }) => {
              const list = [...(target.files ?? [])];
              target.value = '';
              chooseFiles(list);
            }}
          />
        </p>
        <p className="text-muted text-sm">{t('choose.upload')}</p>
      </div>
      <p role="alert" className={problem === '' ? '' : 'remark'}>
        {problem}
      </p>
      <fieldset className="scope" disabled={isBusy}>
        <legend>{t('choose.options')}</legend>
        <label>
          <input
            type="checkbox"
            checked={options.gitignore}
            onChange={({ target }) => onOptions({ ...options, gitignore: target.checked })}
          />
          <span>{t('choose.gitignore')}</span>
        </label>
        <label>
          <input
            type="checkbox"
            checked={options.skipGenerated}
            aria-describedby={`${id}-generated`}
            onChange={({ target }) => onOptions({ ...options, skipGenerated: target.checked })}
          />
          <span>
            {t('choose.generated')}
            <span id={`${id}-generated`} className="block text-muted text-sm">
              {t('choose.generatedHint')}
            </span>
          </span>
        </label>
      </fieldset>
      <PasteForm
        isBusy={isBusy}
        onCode={(path, text) => {
          setProblem('');
          onChosen(chosen([], [{ path, file: new File([text], path) }]));
        }}
      />
    </section>
  );
}
