"""The statements that carry figures upwards: lines of superiors on a day, totals in the order of the key.

The invented province stands under real bodies; its figures end at its own top, so that no real body bears a
number that is not true (R23).
"""

_LINES = """
day (period_id, unit_id, on_day, invented) AS (
  SELECT DISTINCT c.period_id, c.unit_id,
         least(p.ends, coalesce(upper(u.valid) - 1, p.ends)), u.invented
  FROM changed c
  JOIN indicators_period p ON p.id = c.period_id
  JOIN organisations_unit u ON u.id = c.unit_id
),
line (period_id, unit_id, hierarchy, on_day, invented, above_id) AS (
    SELECT DISTINCT d.period_id, d.unit_id, p.hierarchy, d.on_day, d.invented, p.parent_id
    FROM day d
    JOIN changed c ON c.period_id = d.period_id AND c.unit_id = d.unit_id
    JOIN organisations_placement p
      ON p.unit_id = d.unit_id AND p.hierarchy = c.hierarchy AND p.valid @> d.on_day
    JOIN organisations_unit a ON a.id = p.parent_id AND a.invented = d.invented
  UNION
    SELECT l.period_id, l.unit_id, l.hierarchy, l.on_day, l.invented, p.parent_id
    FROM line l
    JOIN organisations_placement p
      ON p.unit_id = l.above_id AND p.hierarchy = l.hierarchy AND p.valid @> l.on_day
    JOIN organisations_unit a ON a.id = p.parent_id AND a.invented = l.invented
)
"""

ROLL = f"""
WITH RECURSIVE changed (measure_id, period_id, unit_id, hierarchy, rt, rw, rc, at, aw, ac) AS (
  SELECT * FROM unnest(%s::bigint[], %s::bigint[], %s::bigint[], %s::text[],
                       %s::numeric[], %s::numeric[], %s::int[], %s::numeric[], %s::numeric[], %s::int[])
),{_LINES}
INSERT INTO indicators_rollup AS r
  (measure_id, period_id, unit_id, reported_total, reported_weight, reported_count,
   accepted_total, accepted_weight, accepted_count)
SELECT c.measure_id, c.period_id, l.above_id, sum(rt), sum(rw), sum(rc), sum(at), sum(aw), sum(ac)
FROM changed c
JOIN line l ON l.period_id = c.period_id AND l.unit_id = c.unit_id AND l.hierarchy = c.hierarchy
GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
ON CONFLICT (measure_id, period_id, unit_id) DO UPDATE SET
  reported_total = r.reported_total + excluded.reported_total,
  reported_weight = r.reported_weight + excluded.reported_weight,
  reported_count = r.reported_count + excluded.reported_count,
  accepted_total = r.accepted_total + excluded.accepted_total,
  accepted_weight = r.accepted_weight + excluded.accepted_weight,
  accepted_count = r.accepted_count + excluded.accepted_count
"""  # noqa: S608  both parts are constants

EXTREMES = f"""
WITH RECURSIVE changed (measure_id, period_id, unit_id, hierarchy, reported, accepted) AS (
  SELECT v.measure_id, v.period_id, v.unit_id, i.hierarchy, v.reported, v.accepted
  FROM unnest(%s::bigint[], %s::bigint[]) AS touched (measure_id, period_id)
  JOIN indicators_value v USING (measure_id, period_id)
  JOIN indicators_measure m ON m.id = v.measure_id
  JOIN indicators_indicator i ON i.id = m.indicator_id
),{_LINES},
extremes AS (
  SELECT c.measure_id, c.period_id, l.above_id AS unit_id, min(c.reported) AS rl, max(c.reported) AS rm,
         min(c.accepted) AS al, max(c.accepted) AS am
  FROM changed c
  JOIN line l ON l.period_id = c.period_id AND l.unit_id = c.unit_id AND l.hierarchy = c.hierarchy
  GROUP BY 1, 2, 3
)
UPDATE indicators_rollup r
SET reported_least = e.rl, reported_most = e.rm, accepted_least = e.al, accepted_most = e.am
FROM extremes e
WHERE r.measure_id = e.measure_id AND r.period_id = e.period_id AND r.unit_id = e.unit_id
  AND r.unit_id = ANY(%s)
"""  # noqa: S608  both parts are constants

ABOVE = f"""
WITH RECURSIVE changed (measure_id, period_id, unit_id, hierarchy) AS (
  SELECT * FROM unnest(%s::bigint[], %s::bigint[], %s::bigint[], %s::text[])
),{_LINES}
SELECT DISTINCT above_id FROM line
"""  # noqa: S608  both parts are constants

TURNOUT = f"""
WITH RECURSIVE changed (period_id, unit_id, hierarchy, expected, submitted, in_time, accepted) AS (
  SELECT %s::bigint, unit_id, %s::text, e, s, t, a
  FROM unnest(%s::bigint[], %s::int[], %s::int[], %s::int[], %s::int[]) AS given (unit_id, e, s, t, a)
),{_LINES}
INSERT INTO indicators_turnout AS r (round_id, unit_id, expected, submitted, in_time, accepted)
SELECT %s, l.above_id, sum(c.expected), sum(c.submitted), sum(c.in_time), sum(c.accepted)
FROM changed c
JOIN line l ON l.period_id = c.period_id AND l.unit_id = c.unit_id AND l.hierarchy = c.hierarchy
GROUP BY 2 ORDER BY 2
ON CONFLICT (round_id, unit_id) DO UPDATE SET
  expected = r.expected + excluded.expected,
  submitted = r.submitted + excluded.submitted,
  in_time = r.in_time + excluded.in_time,
  accepted = r.accepted + excluded.accepted
"""  # noqa: S608  both parts are constants

WEIGHTED = f"""
WITH RECURSIVE changed (measure_id, period_id, unit_id, hierarchy, rt, rw, rc, at, aw, ac) AS (
  SELECT v.measure_id, v.period_id, v.unit_id, i.hierarchy,
         v.reported * w.reported, CASE WHEN v.reported IS NOT NULL THEN w.reported END,
         (v.reported * w.reported IS NOT NULL)::int,
         v.accepted * w.accepted, CASE WHEN v.accepted IS NOT NULL THEN w.accepted END,
         (v.accepted * w.accepted IS NOT NULL)::int
  FROM indicators_value v
  JOIN indicators_measure m ON m.id = v.measure_id
  JOIN indicators_indicator i ON i.id = m.indicator_id
  JOIN indicators_value w
    ON w.measure_id = i.weight_id AND w.period_id = v.period_id AND w.unit_id = v.unit_id
  WHERE v.measure_id = ANY(%s) AND v.period_id = ANY(%s)
),{_LINES}
INSERT INTO indicators_rollup
  (measure_id, period_id, unit_id, reported_total, reported_weight, reported_count,
   accepted_total, accepted_weight, accepted_count)
SELECT c.measure_id, c.period_id, l.above_id, coalesce(sum(rt), 0), coalesce(sum(rw), 0), sum(rc),
       coalesce(sum(at), 0), coalesce(sum(aw), 0), sum(ac)
FROM changed c
JOIN line l ON l.period_id = c.period_id AND l.unit_id = c.unit_id AND l.hierarchy = c.hierarchy
WHERE rc + ac > 0
GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
"""  # noqa: S608  both parts are constants
