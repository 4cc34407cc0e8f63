-- Makes the database and its account; Déclic makes its tables itself at the first start.
-- Run as the administrator of MariaDB or MySQL: choose a password first.
create database if not exists declic character set utf8mb4 collate utf8mb4_unicode_ci;
create user if not exists 'declic'@'localhost' identified by 'CHANGE-ME';
-- Tables belong to migrations, which run at each start; no right outside this database.
grant select, insert, update, delete, create, alter, drop, index, references on declic.* to 'declic'@'localhost';
