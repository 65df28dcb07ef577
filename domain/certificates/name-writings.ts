/**
 * A distinguished name of the catalogue in its parts, the most particular
 * first. A comma belongs to the value unless another part begins behind it.
 * @example partsOf('CN=A, O=DigiCert, Inc., C=US')[1] => { type: 'O', value: 'DigiCert, Inc.' }
 */
function partsOf(name: string): { type: string; value: string }[] {
  return name.split(/, (?=[A-Z]+=)/).map((part) => {
    const [type = '', ...value] = part.split('=');
    // Windows calls a state S, everybody else ST.
    return { type: type === 'S' ? 'ST' : type, value: value.join('=') };
  });
}

/** What stands for itself in RFC 4514 only behind a backslash, in other writings only in quotes. */
const special = /[,+"\\<>;]/g;

function quoted(value: string): string {
  return value.search(special) === -1 ? value : `"${value}"`;
}

/** As Windows and PowerShell show it. @example => 'CN=A, O="DigiCert, Inc.", S=Washington, C=US' */
export function asWindows(name: string): string {
  return partsOf(name)
    .map(({ type, value }) => `${type === 'ST' ? 'S' : type}=${quoted(value)}`)
    .join(', ');
}

/** As OpenSSL prints it, the country first. @example => 'C = US, ST = Washington, O = "DigiCert, Inc.", CN = A' */
export function asOpenssl(name: string): string {
  return partsOf(name)
    .toReversed()
    .map(({ type, value }) => `${type} = ${quoted(value)}`)
    .join(', ');
}

/** As RFC 4514 writes it. @example => 'CN=A,O=DigiCert\\, Inc.,ST=Washington,C=US' */
export function asRfc4514(name: string): string {
  return partsOf(name)
    .map(({ type, value }) => `${type}=${value.replaceAll(special, '\\$&')}`)
    .join(',');
}
