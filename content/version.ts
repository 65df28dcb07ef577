/** As in package.json, which is not beside the bundle that a package runs; a test holds the two together. */
export const version = '0.1.0';
