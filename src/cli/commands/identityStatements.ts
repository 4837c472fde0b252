/** Reviews with what speaks for and against, as the operator sees them. Parameters: kind, whether also decided, id. */
export const REVIEWS = `
  select r.id, r.kind, r.status, coalesce(l.name, r.left_ref) as left, coalesce(o.name, r.right_ref) as right,
    r.left_ref as "leftReference", r.right_ref as "rightReference", r.left_id as "leftId", r.right_id as "rightId",
    l.country as "leftCountry", o.country as "rightCountry", r.similarity::text as similarity,
    r.evidence -> 'sharedWords' as "sharedWords", r.evidence ->> 'reason' as reason,
    r.evidence -> 'identifiers' as identifiers, r.evidence -> 'names' as "namedAs",
    (select count(distinct a.subject_id)::int from subject_party a join subject_party b using (subject_id)
     where a.enterprise_id = r.left_id and b.enterprise_id = r.right_id) as "namingBoth",
    (select count(*)::int from account a join account b using (account_key)
     where a.owner_id = r.left_id and b.owner_id = r.right_id) as "accountsInCommon",
    r.noticed_at as "noticedAt", d.reason as "decisionReason", d.decided_by as "decidedBy", d.decided_at as "decidedAt"
  from identity_review r left join enterprise l on l.id = r.left_id left join enterprise o on o.id = r.right_id
    left join identity_decision d on d.id = r.decision_id
  where ($1::text is null or r.kind = $1) and ($2::boolean or r.status = 'OPEN') and ($3::text is null or r.id::text = $3)
  order by r.noticed_at, r.id limit 1000`;

/** One enterprise with what it is told by. Parameters: its id, or scheme, value and country of an identifier. */
export const ENTERPRISE = `
  select e.id, e.name, e.country, e.merged_into_id as "mergedInto",
    array(select concat_ws(':', i.scheme, i.country, i.value) from enterprise_identifier i where i.enterprise_id = e.id
      union select case when cardinality(p.identifier_keys) > 0 then 'claim:' || p.party_key
        else 'party:' || p.owner_id || '/' || p.party_key end
      from party_record p where p.enterprise_id = e.id order by 1) as references,
    array(select distinct p.name from party_record p where p.enterprise_id = e.id and p.name is not null order by 1) as names,
    (select coalesce(json_agg(json_build_object('id', m.from_id, 'into', m.into_id, 'references', m.from_refs,
        'from', m.merged_at, 'to', m.ended_at) order by m.merged_at), '[]')
      from identity_merge m where e.id in (m.from_id, m.into_id)) as merges,
    (select coalesce(json_agg(json_build_object('kind', d.kind, 'left', d.left_refs, 'right', d.right_refs,
        'reason', d.reason, 'by', d.decided_by, 'at', d.decided_at) order by d.decided_at), '[]')
      from identity_decision d where (d.left_refs || d.right_refs) && array(
        select concat_ws(':', i.scheme, i.country, i.value) from enterprise_identifier i where i.enterprise_id = e.id)) as decisions
  from enterprise e
  where e.id = $1::uuid or $1::uuid is null and e.id in (
    select i.enterprise_id from enterprise_identifier i where (i.scheme, i.value, i.country) = ($2, $3, $4))`;
