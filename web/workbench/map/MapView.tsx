export default function MapView() {
  return <p className="quiet">…</p>;
}
