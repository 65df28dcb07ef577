import FingerprintJS from '@fingerprintjs/fingerprintjs';

const agent = FingerprintJS.load();

export async function sameBrowser(known) {
  const { visitorId } = await (await agent).get();
  return visitorId === known;
}

export const pinInput = document.querySelector('#pin');
pinInput?.addEventListener('input', () => pinInput.setCustomValidity(/^\d{4}$/.test(pinInput.value) ? '' : 'PIN'));
