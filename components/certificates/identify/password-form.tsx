import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Asks for the password of one store. It stays in memory: no form is sent, nothing is stored. */
export function PasswordForm({
  file,
  isWrong,
  onPassword,
}: {
  /** Empty for what was pasted. */
  readonly file: string;
  readonly isWrong: boolean;
  readonly onPassword: (password: string) => void;
}) {
  const { t } = useTranslation('identify');
  const id = useId();
  const [password, setPassword] = useState('');
  return (
    <form
      className="password"
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(password);
        setPassword('');
      }}
    >
      <label htmlFor={id}>{file ? t('password.label', { file }) : t('password.labelPasted')}</label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        className="field"
        value={password}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setPassword(event.target.value)}
      />
      <button type="submit" className="action">
        {t('password.open')}
      </button>
      <p id={`${id}-hint`} className="text-muted text-sm">
        {t('password.hint')}
      </p>
    </form>
  );
}
