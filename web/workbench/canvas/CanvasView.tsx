export default function CanvasView() {
  return <p className="quiet">…</p>;
}
