export default function TraceTool() {
  return <p className="quiet">…</p>;
}
