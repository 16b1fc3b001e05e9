import type { Tickets } from "../../src/service-level/ticket";

/**
 * One plain scan over the columns that the judgment reads, doing next to nothing with them: nobody can be faster in one thread of
 * JavaScript without leaving something out.
 */
export function scanColumns({ size, opened, firstResponse, resolved, closed, heldMs, state, priority, service }: Tickets): number {
  const priorities = priority.codes;
  const services = service.codes;
  let known = 0;
  let codes = 0;
  for (let row = 0; row < size; row++) {
    const instants = opened[row] + firstResponse[row] + resolved[row] + closed[row] + heldMs[row];
    if (instants > 0) known++;
    codes += state[row] + priorities[row] + services[row];
  }
  return known + codes;
}
