export class ScotusIndex {}
