/** A call by its name, up to its bracket; looked for from `lastIndex` on. */
export const call = /([A-Za-z_$][\w$]*)\s?\(/g;

/** Parts of a list at commas outside brackets. */
export function splitList(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let place = 0; place < list.length; place += 1) {
    const here = list[place];
    if (here === '(' || here === '[' || here === '{') depth += 1;
    else if (here === ')' || here === ']' || here === '}') depth -= 1;
    else if (here === ',' && depth <= 0) {
      parts.push(list.slice(start, place));
      start = place + 1;
    }
  }
  parts.push(list.slice(start));
  return parts;
}

/** Without the contents of plain texts: a key in a text is no value. Texts with values in them stay. */
export function withoutTexts(operand: string): string {
  return operand.replace(/"[^"\n$#{\\]*"|'[^'\n$#{\\]*'/g, '""');
}

/** Without plain texts that could be taken for names: `q.Get("id")` reads no variable `id`, nor `'/etc/app/pem'` one `pem`, nor `"cert.$host"` one `cert`. */
export function withoutWords(statement: string): string {
  return statement
    .replace(/"[^"\n$#{\\]{0,200}"|(?<=[([,=\s])'[\w ./:~-]{0,120}'/g, '""')
    .replace(
      /"[^"\n$#{}()\\]{1,80}(\\\([\w.]{1,60}\)|\$\{[\w.]{1,60}\}|\$[A-Za-z_]\w{0,60})[^"\n$#{}()\\]{0,80}"/g,
      '"$1"',
    );
}

/** Signs and words that join an operand with what stands before it; an arm (`Ok(d) => d`) and a closure (`|d| d`) begin one. */
const beginsOperand =
  /&&|\|\||[;{}?]|\s(?::|->)\s|\b(?:and|or|if|elif|elsif|unless|return|assert|when|not|while|guard|match|switch|let|var|val|const|If|ElseIf|Return|AndAlso|OrElse)\b|(?<![=!<>])=>?(?!=)|(?<=[(,=]\s{0,8})\|[&(]?\w[\w\s,&:()]{0,40}\|/g;

const endsOperand =
  /&&|\|\||=>|\s->(?=\s|$)|(?<!:):(?=\s|$)|\b(?:and|or|then|do|return|if|unless|else|for|goto|andalso|orelse|Then|AndAlso|OrElse)\b/;

/** The operand that ends here. */
export function leftOf(text: string): string {
  let start = 0;
  for (const found of withoutGroups(withoutContents(text)).matchAll(beginsOperand))
    start = found.index + found[0].length;
  let operand = text.slice(start);
  // An opening bracket that is not closed starts the operand.
  let depth = 0;
  for (let place = operand.length - 1; place >= 0; place -= 1) {
    const here = operand[place];
    if (here === ')' || here === ']') depth += 1;
    else if (here === '(' || here === '[') {
      depth -= 1;
      if (depth < 0) {
        operand = operand.slice(place + 1);
        break;
      }
    } else if (here === ',' && depth === 0) {
      operand = operand.slice(place + 1);
      break;
    }
  }
  return operand;
}

/** The operand that starts here. */
export function rightOf(text: string): string {
  let depth = 0;
  for (let place = 0; place < text.length; place += 1) {
    const here = text[place];
    if (here === '(' || here === '[') depth += 1;
    else if (here === ')' || here === ']') {
      depth -= 1;
      if (depth < 0) return operandOf(text.slice(0, place));
    } else if (
      depth === 0 &&
      (here === ',' ||
        here === ';' ||
        here === '{' ||
        here === '?' ||
        // It may begin on the next line.
        (here === '\n' && text.slice(0, place).trim() !== ''))
    ) {
      return operandOf(text.slice(0, place));
    }
  }
  return operandOf(text);
}

/** Up to the word or sign that joins an operand with the next, or ends a condition. */
function operandOf(text: string): string {
  return text.slice(0, endsOperand.exec(withoutContents(text))?.index);
}

/** With the contents of plain texts struck out, at its length: words in them join no operands. */
function withoutContents(text: string): string {
  return text.replace(/"[^"\n\\]*"|'[^'\n\\]*'/g, (whole) => `"${'_'.repeat(whole.length - 2)}"`);
}

/** With what stands in closed brackets struck out, at its length: `f(x ?: return false) == pin` has one operand to the left. */
function withoutGroups(text: string): string {
  let result = text;
  for (let deep = 0; deep < 6; deep += 1) {
    const outer = result.replace(/\([^()]*\)/g, (whole) => '_'.repeat(whole.length));
    if (outer === result) break;
    result = outer;
  }
  return result;
}

/** What stands between the brackets of a call. */
export function argumentsOf(statement: string, from: number): string {
  let depth = 1;
  for (let place = from; place < statement.length && place - from < 400; place += 1) {
    const here = statement[place];
    if (here === '(' || here === '{') depth += 1;
    else if (here === ')' || here === '}') {
      depth -= 1;
      if (depth === 0) return statement.slice(from, place);
    }
  }
  return statement.slice(from, from + 400);
}
