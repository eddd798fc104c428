//! What the promises stand on: a house in one process, servers, visitors, and tools of others.

pub mod asked;
pub mod crowd;
pub mod dns_stub;
pub mod fixtures;
pub mod forms;
pub mod house;
pub mod kept_letters;
pub mod leaks;
pub mod mail_server;
pub mod mailroom;
pub mod outside;
pub mod overheard;
pub mod permissions;
pub mod planted;
pub mod power_cuts;
pub mod routes;
pub mod server_process;
pub mod socket;
pub mod street_maps;
