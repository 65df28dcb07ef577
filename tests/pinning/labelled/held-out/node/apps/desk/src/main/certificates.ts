import { app, dialog, type Certificate } from 'electron';
import Store from 'electron-store';

interface Remembered {
  certificates: Record<string, string>;
}

const store = new Store<Remembered>({ defaults: { certificates: {} } });

/**
 * Kunden betreiben den Server selbst, oft mit eigenem Zertifikat. Beim ersten Mal wird gefragt,
 * danach muss es dasselbe sein.
 */
export function registerCertificateHandling(): void {
  app.on('certificate-error', async (event, _contents, url, error, certificate, callback) => {
    event.preventDefault();
    const { host } = new URL(url);
    const known = store.get('certificates')[host];
    if (known) {
      callback(known === certificate.fingerprint);
      return;
    }
    const accepted = await ask(host, error, certificate);
    if (accepted) {
      store.set('certificates', { ...store.get('certificates'), [host]: certificate.fingerprint });
    }
    callback(accepted);
  });
}

async function ask(host: string, error: string, certificate: Certificate): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: `Das Zertifikat von ${host} ist unbekannt.`,
    detail: `${error}\n${certificate.subjectName}\n${certificate.fingerprint}`,
    buttons: ['Abbrechen', 'Merken'],
    cancelId: 0,
  });
  return response === 1;
}
