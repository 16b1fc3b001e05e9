export interface MarkerProps {
  /** Office.js name; a circle when there is none. */
  readonly style: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
}

/** A data point of a line. */
export function Marker({ style, x, y, size, color }: MarkerProps) {
  const half = size / 2;
  switch (style) {
    case "Square":
      return <rect x={x - half} y={y - half} width={size} height={size} fill={color} />;
    case "Diamond":
      return <path d={`M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`} fill={color} />;
    case "Triangle":
      return <path d={`M${x} ${y - half}L${x + half} ${y + half}L${x - half} ${y + half}Z`} fill={color} />;
    case "X":
    case "Star":
      return <path d={`M${x - half} ${y - half}L${x + half} ${y + half}M${x + half} ${y - half}L${x - half} ${y + half}`} stroke={color} strokeWidth={1.5} />;
    case "Plus":
      return <path d={`M${x - half} ${y}H${x + half}M${x} ${y - half}V${y + half}`} stroke={color} strokeWidth={1.5} />;
    case "Dash":
      return <rect x={x - half} y={y - 1} width={size} height={2} fill={color} />;
    default:
      return <circle cx={x} cy={y} r={half} fill={color} />;
  }
}

const DASHES: Readonly<Record<string, readonly number[]>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [4, 3, 1, 3, 1, 3],
  Dot: [1, 3],
  RoundDot: [1, 2],
  SquareDot: [1, 1],
  LongDash: [8, 3],
  LongDashDot: [8, 3, 1, 3],
  LongDashDotDot: [8, 3, 1, 3, 1, 3],
  SysDash: [3, 1],
  Grey25: [1, 3],
  Grey50: [1, 1],
  Grey75: [3, 1],
};

/** SVG's dash pattern of an Office.js line style; undefined for a line without gaps. */
export function dashArray(style: string | undefined, width: number): string | undefined {
  return DASHES[style ?? ""]?.map((length) => length * width).join(" ");
}
