/** Passes over a directed graph of ids. Each takes time linear in nodes and edges and no recursion. */

export type Edges = ReadonlyMap<string, readonly string[]>;

/** Every node that can be reached from some nodes, those included; each with the first of them it was reached from. */
export function reachableFrom(starts: readonly string[], edges: Edges): ReadonlyMap<string, string> {
  const from = new Map(starts.map((start) => [start, start]));
  const queue = [...from.keys()];
  for (const node of queue) {
    for (const next of edges.get(node) ?? []) {
      if (from.has(next)) continue;
      from.set(next, from.get(node) ?? node);
      queue.push(next);
    }
  }
  return from;
}

/** The same graph with every edge turned round. */
export function reversed(edges: Edges): Edges {
  const turned = new Map<string, string[]>();
  for (const [from, targets] of edges) {
    for (const to of targets) {
      const sources = turned.get(to);
      if (sources) sources.push(from);
      else turned.set(to, [from]);
    }
  }
  return turned;
}

/**
 * The knots of a graph: groups of nodes each of which can reach every other of
 * its group, and single nodes with an edge to themselves. No knot, no cycle.
 * (Tarjan's strongly connected components, with a stack of its own.)
 */
export function knots(edges: Edges): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];
  const lower = (node: string, to: number) => lowest.set(node, Math.min(lowest.get(node) ?? to, to));

  for (const root of edges.keys()) {
    if (order.has(root)) continue;
    const visits: { node: string; turn: number }[] = [{ node: root, turn: 0 }];
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const { node } = visit;
      if (visit.turn === 0) {
        order.set(node, order.size);
        lower(node, order.size - 1);
        open.push(node);
        isOpen.add(node);
      }
      const next = edges.get(node)?.[visit.turn++];
      if (next !== undefined) {
        if (!order.has(next)) visits.push({ node: next, turn: 0 });
        else if (isOpen.has(next)) lower(node, order.get(next) ?? 0);
        continue;
      }
      visits.pop();
      const parent = visits.at(-1);
      if (parent) lower(parent.node, lowest.get(node) ?? 0);
      if (lowest.get(node) !== order.get(node)) continue;
      const group = open.splice(open.lastIndexOf(node));
      for (const member of group) isOpen.delete(member);
      if (group.length > 1 || edges.get(node)?.includes(node)) found.push(group);
    }
  }
  return found;
}
