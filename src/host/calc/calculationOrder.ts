import type { Area, CellFormula, SheetModel } from "../model/index";
import type { CompiledFormula } from "./compileFormula";
import { contains, intersects } from "./references";

/** A cell with a formula, compiled. */
export interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly formula: CellFormula;
  compiled: CompiledFormula;
}

export interface CalculationOrder {
  /** Groups to compute one after the other; inside a group the engine finds the order. */
  readonly groups: readonly (readonly FormulaCell[])[];
  /** Formulas that need themselves. */
  readonly circular: readonly FormulaCell[];
  /** The formulas that need any of these cells, directly or through others. */
  dependents(changed: readonly { sheet: SheetModel; area: Area }[]): Set<FormulaCell>;
}

interface Edge {
  readonly to: number;
  /** The formula at `to` must be in an earlier group. */
  readonly isStep: boolean;
}

const NO_EDGES: readonly Edge[] = [];

/**
 * The order in which formulas are computed. Areas are nodes of their own, so that five hundred formulas over a column of a
 * hundred thousand formulas make a hundred thousand edges and not fifty million.
 */
export function calculationOrder(cells: readonly FormulaCell[]): CalculationOrder {
  const graph = new Graph(cells);
  const components = stronglyConnected(graph.size, (node) => graph.edges(node));
  const levels = new Int32Array(graph.size);
  const circular: FormulaCell[] = [];
  const isCircular = new Uint8Array(graph.size);
  for (const component of components) {
    const isCycle = component.length > 1 || graph.edges(component[0]).some(({ to }) => to === component[0]);
    for (const node of component) {
      for (const { to, isStep } of graph.edges(node)) levels[node] = Math.max(levels[node], levels[to] + (isStep ? 1 : 0));
      if (isCycle) isCircular[node] = 1;
      if (isCycle && node < cells.length) circular.push(cells[node]);
    }
  }
  putIndirectLast(cells, graph, components, levels);
  const groups: FormulaCell[][] = [];
  for (const component of components) {
    for (const node of component) if (node < cells.length && !isCircular[node]) (groups[levels[node]] ??= []).push(cells[node]);
  }
  return { groups: groups.filter((group) => group !== undefined), circular, dependents: (changed) => dependentsOf(changed, cells, graph, components) };
}

/** What INDIRECT and OFFSET need is unknown, so they wait for everything that does not need them. */
function putIndirectLast(cells: readonly FormulaCell[], graph: Graph, components: readonly number[][], levels: Int32Array): void {
  if (!cells.some(({ compiled }) => compiled.isIndirect)) return;
  const waits = new Uint8Array(graph.size);
  let last = 0;
  for (const [node] of components) {
    waits[node] = (node < cells.length && cells[node].compiled.isIndirect) || graph.edges(node).some(({ to }) => waits[to]) ? 1 : 0;
    if (!waits[node]) last = Math.max(last, levels[node]);
  }
  for (const [node] of components) {
    if (!waits[node]) continue;
    levels[node] = Math.max(levels[node], last + 1);
    for (const { to, isStep } of graph.edges(node)) if (waits[to]) levels[node] = Math.max(levels[node], levels[to] + (isStep ? 1 : 0));
  }
}

function dependentsOf(changed: readonly { sheet: SheetModel; area: Area }[], cells: readonly FormulaCell[], graph: Graph, components: readonly number[][]): Set<FormulaCell> {
  const affected = new Uint8Array(graph.size);
  const found = new Set<FormulaCell>();
  for (const component of components) {
    for (const node of component) {
      const touches = node < cells.length && cells[node].compiled.dependencies.some((needed) => changed.some(({ sheet, area }) => sheet === needed.sheet && intersects(area, needed.area)));
      if (!touches && !graph.edges(node).some(({ to }) => affected[to])) continue;
      affected[node] = 1;
      if (node < cells.length) found.add(cells[node]);
    }
  }
  return found;
}

/** Formulas are the first nodes, areas that several cells make up the others. */
class Graph {
  readonly #edges: (readonly Edge[])[] = [];
  readonly #areas = new Map<string, number>();
  readonly #byCell = new Map<SheetModel, Map<number, number>>();
  readonly #byColumn = new Map<SheetModel, Map<number, { row: number; node: number }[]>>();
  readonly #spills = new Map<SheetModel, { area: Area; node: number }[]>();

  constructor(private readonly cells: readonly FormulaCell[]) {
    cells.forEach((cell, node) => this.#index(cell, node));
    for (const columns of this.#byColumn.values()) for (const column of columns.values()) column.sort((a, b) => a.row - b.row);
    cells.forEach(({ compiled }, node) => {
      const edges: Edge[] = [];
      for (const { sheet, area, isRange } of compiled.dependencies) {
        if (area.top === area.bottom && area.left === area.right) this.#addCellEdge(sheet, area.top, area.left, isRange, edges);
        else {
          const to = this.#areaNode(sheet, area);
          if (this.#edges[to].length > 0) edges.push({ to, isStep: isRange });
        }
      }
      this.#edges[node] = edges;
    });
  }

  get size(): number {
    return this.#edges.length;
  }

  edges(node: number): readonly Edge[] {
    return this.#edges[node] ?? NO_EDGES;
  }

  #index({ sheet, row, column, formula }: FormulaCell, node: number): void {
    const cells = this.#byCell.get(sheet) ?? new Map<number, number>();
    this.#byCell.set(sheet, cells.set(row * 16_384 + column, node));
    const columns = this.#byColumn.get(sheet) ?? new Map<number, { row: number; node: number }[]>();
    this.#byColumn.set(sheet, columns);
    const inColumn = columns.get(column) ?? [];
    columns.set(column, inColumn);
    inColumn.push({ row, node });
    if (formula.kind === "normal" || !formula.ref) return;
    const spills = this.#spills.get(sheet) ?? [];
    this.#spills.set(sheet, spills);
    spills.push({ area: formula.ref, node });
  }

  #addCellEdge(sheet: SheetModel, row: number, column: number, isRange: boolean, edges: Edge[]): void {
    const node = this.#byCell.get(sheet)?.get(row * 16_384 + column);
    if (node !== undefined) {
      // The engine does not see what a formula spills before it is written, so a formula that needs it comes in a later group.
      edges.push({ to: node, isStep: isRange || this.cells[node].formula.kind !== "normal" });
      return;
    }
    for (const spill of this.#spills.get(sheet) ?? []) if (contains(spill.area, row, column)) edges.push({ to: spill.node, isStep: true });
  }

  /** Node of an area; it needs the formulas inside it. */
  #areaNode(sheet: SheetModel, area: Area): number {
    const key = `${sheet.id}:${area.top}:${area.left}:${area.bottom}:${area.right}`;
    let node = this.#areas.get(key);
    if (node !== undefined) return node;
    node = Math.max(this.#edges.length, this.cells.length);
    this.#areas.set(key, node);
    const edges: Edge[] = [];
    this.#edges[node] = edges;
    for (const [column, inColumn] of this.#byColumn.get(sheet) ?? []) {
      if (column < area.left || column > area.right) continue;
      for (let index = firstAtOrBelow(inColumn, area.top); index < inColumn.length && inColumn[index].row <= area.bottom; index++) {
        const found = inColumn[index].node;
        edges.push({ to: found, isStep: this.cells[found].formula.kind !== "normal" });
      }
    }
    for (const spill of this.#spills.get(sheet) ?? []) if (intersects(spill.area, area) && !edges.some(({ to }) => to === spill.node)) edges.push({ to: spill.node, isStep: true });
    return node;
  }
}

function firstAtOrBelow(column: readonly { row: number }[], row: number): number {
  let [low, high] = [0, column.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (column[middle].row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tarjan's algorithm without recursion: components in an order in which each comes after those it needs. */
function stronglyConnected(size: number, edgesOf: (node: number) => readonly Edge[]): number[][] {
  const numbers = new Int32Array(size).fill(-1);
  const lowest = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const nextEdge = new Int32Array(size);
  const stack: number[] = [];
  const components: number[][] = [];
  let counter = 0;
  for (let start = 0; start < size; start++) {
    if (numbers[start] >= 0) continue;
    const path = [start];
    while (path.length > 0) {
      const node = path[path.length - 1];
      if (numbers[node] < 0) {
        numbers[node] = lowest[node] = counter++;
        stack.push(node);
        onStack[node] = 1;
      }
      const edges = edgesOf(node);
      let descended = false;
      while (nextEdge[node] < edges.length) {
        const { to } = edges[nextEdge[node]++];
        if (numbers[to] < 0) {
          path.push(to);
          descended = true;
          break;
        }
        if (onStack[to]) lowest[node] = Math.min(lowest[node], numbers[to]);
      }
      if (descended) continue;
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) lowest[parent] = Math.min(lowest[parent], lowest[node]);
      if (lowest[node] !== numbers[node]) continue;
      const component: number[] = [];
      let member: number;
      do {
        member = stack.pop()!;
        onStack[member] = 0;
        component.push(member);
      } while (member !== node);
      components.push(component);
    }
  }
  return components;
}
