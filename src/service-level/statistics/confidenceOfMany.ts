/**
 * How sure the answer to each of several questions that are asked at once must be, such that of those answered with yes the share `chance` is expected to be so by
 * chance alone: 1 - chance where all are, 1 - chance / questions where one is. Where there is nothing to be found, any yes at all comes with that chance.
 * Source: Benjamini and Hochberg 1995, Controlling the False Discovery Rate, JRSS B 57, 289.
 * @param yesesAt how many questions are answered with yes at a confidence, no more at a higher one
 * @example of 8 questions 4 are answered with yes at 97.5% (1 - 5% x 4 / 8), and not as many as 5 at 96.875% //=> 0.975
 */
export function confidenceOfMany(questions: number, yesesAt: (confidence: number) => number, chance = 0.05): number {
  const confidenceFor = (yeses: number) => 1 - (chance * yeses) / Math.max(1, questions);
  let yeses = Math.max(1, questions);
  for (let found = yesesAt(confidenceFor(yeses)); yeses > 1 && found < yeses; found = yesesAt(confidenceFor(yeses))) yeses = Math.max(1, found);
  return confidenceFor(yeses);
}
