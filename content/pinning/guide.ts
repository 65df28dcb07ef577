/** Names of the CAs concerned as settings write them: `%20` or `_` for a space, and the Japanese name that Microsoft’s documentation once had. */
export const identifierNames = ['Azure.{1,3}TLS.{1,3}(Issuing|発行).{1,3}CA'];
