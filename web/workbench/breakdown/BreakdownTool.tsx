export default function BreakdownTool() {
  return <p className="quiet">…</p>;
}
