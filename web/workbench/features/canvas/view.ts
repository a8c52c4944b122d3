/** The part of the drawing that is seen: places times `k`, moved by `x` and `y`. */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}
