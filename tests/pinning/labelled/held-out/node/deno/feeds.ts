import { parseFeed } from "rss";
import { parse } from "std/flags";

const args = parse(Deno.args, { string: ["ca", "out"], default: { out: "-" } });

let client: Deno.HttpClient | undefined;
if (args.ca) {
  const caCerts = [await Deno.readTextFile(args.ca)];
  client = Deno.createHttpClient({ caCerts });
}

const lines: string[] = [];
for (const url of args._.map(String)) {
  const res = await fetch(url, { client });
  if (!res.ok) {
    console.error(url, res.status);
    continue;
  }
  const feed = await parseFeed(await res.text());
  for (const e of feed.entries.slice(0, 10)) {
    lines.push(`${e.published?.toISOString().slice(0, 10) ?? "?"}\t${e.title?.value ?? ""}`);
  }
}
client?.close();

if (args.out === "-") console.log(lines.join("\n"));
else await Deno.writeTextFile(args.out, lines.join("\n") + "\n");
