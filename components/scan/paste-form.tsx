import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Names that tell a kind of file, offered while one is typed. */
const exampleNames = [
  'Program.cs',
  'App.java',
  'Main.kt',
  'network_security_config.xml',
  'AppDelegate.swift',
  'Info.plist',
  'main.py',
  'index.js',
  'main.go',
  'main.rs',
  'main.cpp',
  'app.rb',
  'index.php',
  'script.ps1',
  'deploy.sh',
  'main.dart',
  'nginx.conf',
  'Dockerfile',
  'application.yaml',
];

/** Code from the clipboard, with the name that says which rules run. */
export function PasteForm({
  isBusy,
  onCode,
}: {
  readonly isBusy: boolean;
  readonly onCode: (name: string, code: string) => void;
}) {
  const { t } = useTranslation('scan-page');
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState<'nothingPasted' | 'nameMissing' | ''>('');
  const nameField = useRef<HTMLInputElement>(null);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const code = box.current?.value ?? '';
    // What leads into folders would only be a path that is not there.
    const name = (nameField.current?.value ?? '').trim().replaceAll('\\', '/').split('/').at(-1) ?? '';
    const missing = code.trim() === '' ? 'nothingPasted' : name === '' ? 'nameMissing' : '';
    setProblem(missing);
    if (missing === 'nothingPasted') box.current?.focus();
    else if (missing === 'nameMissing') nameField.current?.focus();
    else onCode(name, code);
  };

  return (
    <details className="paste">
      <summary>{t('choose.paste')}</summary>
      <form onSubmit={submit} noValidate>
        <label htmlFor={`${id}-name`}>{t('choose.name')}</label>
        <p id={`${id}-name-hint`} className="text-muted text-sm">
          {t('choose.nameHint')}
        </p>
        <input
          ref={nameField}
          id={`${id}-name`}
          className="field"
          list={`${id}-names`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby={`${id}-name-hint ${id}-problem`}
          aria-invalid={problem === 'nameMissing'}
        />
        <datalist id={`${id}-names`}>
          {exampleNames.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <label htmlFor={`${id}-code`}>{t('choose.code')}</label>
        <textarea
          ref={box}
          id={`${id}-code`}
          className="field"
          rows={8}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby={`${id}-problem`}
          aria-invalid={problem === 'nothingPasted'}
        />
        <p id={`${id}-problem`} role="alert" className={problem === '' ? '' : 'remark'}>
          {problem !== '' && t(`choose.${problem}`)}
        </p>
        <p className="controls">
          <button type="submit" className="action" disabled={isBusy}>
            {t('choose.run')}
          </button>
        </p>
      </form>
    </details>
  );
}
