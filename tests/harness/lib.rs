//! What the promises stand on: a house in one process, servers, visitors, and tools of others.

pub mod fixtures;
pub mod house;
pub mod outside;
pub mod server_process;
pub mod socket;
