/** What is looked up in a table: `seen[print]`; no comparison that stands before one. */
const lookup = /^(?!\s?[=!]=)[^\n]{0,80}?\b([A-Za-z_][\w.]{0,60})\s?\[\s?([$\w.]{1,60})\s?\]/;
/** A table of what is accepted: what it is asked for was put there for that. */
const accepted = /pin|known|trust|allow|accept|tofu|finger_?prints$/i;
/** Characters after a lookup in which an entry is made. */
const farthest = 800;

/**
 * Whether a lookup only asks whether an entry is still to be made, as where
 * connections are listed by their certificates: `if not seen[print] then seen[print] = {} end`.
 * @param from where the lookup stands in the text
 */
export function isOnlyGathered(text: string, from: number): boolean {
  const [, table = '', key = ''] = lookup.exec(text.slice(from, from + 240)) ?? [];
  if (table === '' || accepted.test(table)) return false;
  const after = text.slice(from, from + farthest).replace(/\s/g, '');
  return after.includes(`${table}[${key}]=`) && !after.includes(`${table}[${key}]==`);
}
