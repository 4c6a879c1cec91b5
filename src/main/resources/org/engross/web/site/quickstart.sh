server=http://127.0.0.1:8230

# How the members from Missouri answered on a roll call, as a table
curl -sS "$server/api/v1/votes/h90-115.2018/positions?state=MO&format=csv"

# The exact words that a citation names on a day, and what became of them
curl -sS -G "$server/api/v1/resolve" -H 'Accept: text/plain' \
  -d on=2018-04-11 --data-urlencode 'cite=47 U.S.C. 230(e)(1)'

# What became of one section from one version of a bill to the next
curl -sS "$server/api/v1/compare?from=hr1865-115/rh&to=hr1865-115/eh&path=s2&format=plain"
