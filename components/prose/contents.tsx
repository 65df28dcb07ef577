/** The sections of a long page, to jump to. */
export function Contents({
  title,
  sections,
}: {
  readonly title: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}) {
  return (
    <nav aria-label={title} className="screen-only mt-6">
      <p className="font-bold text-sm">{title}</p>
      <ul className="gap-x-8 text-[0.9375rem] sm:columns-2 lg:columns-4">
        {sections.map(({ id, title: text }) => (
          <li key={id} className="py-0.5">
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
