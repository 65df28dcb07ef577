/** A tool page without a tool: what a benchmark compares others with. Only its own build takes this file for a page. */
export default function EmptyToolPage() {
  return (
    <div data-page="tool" data-scripts="tool" className="pt-6 md:pt-10">
      <h1 className="text-2xl md:text-3xl">Yomitoki</h1>
    </div>
  );
}
