-- Zertifikate der Kunden und Geräte
create table certificates (
    id            bigserial primary key,
    owner         text        not null,
    subject       text        not null,
    issuer        text        not null,
    serial        numeric(49) not null,
    sha1          char(40)    not null check (sha1 ~ '^[0-9a-f]{40}$'),
    fingerprint   char(64)    not null unique,
    not_after     timestamptz not null,
    pinned        boolean     not null default false, -- stays on top of the list
    pem           text        not null
);

create index on certificates (not_after);

create view ending_soon as
    select owner, subject, fingerprint, not_after
    from certificates
    where not_after < now() + interval '30 days'
    order by pinned desc, not_after;

insert into certificates (owner, subject, issuer, serial, sha1, fingerprint, not_after, pem)
values ('Musterbetrieb', 'CN=kasse-01', 'CN=Kassen CA 2', 4711, 'b0a0c926f6c75cbd095e4c5d30c8451e197b72f5',
        '50f37db10b935093961b3da5f600887640aefa9ba95e473ba630546cb7326365', '2027-01-01', '-----BEGIN CERTIFICATE-----…');

create role reports login;
grant select on ending_soon to reports;
